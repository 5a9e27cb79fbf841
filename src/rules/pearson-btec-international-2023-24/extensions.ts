const SAYS_NO = /^\W*(?:no|none|nil|not? (?:needed|required|requested|applicable)|declined|refused|n|n\/a)\b/i

/** Whether what stands under "Extension" or "Extension reason" says that there is one: "Illness", "Yes", a date. */
export function saysExtension(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && !SAYS_NO.test(text) && !/^\W+$/.test(text)
}
