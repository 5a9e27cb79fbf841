/** The address that the site is served from, with a slash at the end. Throws a sentence where Excel could not load it. */
export function addressOf(text) {
  const wanted = `--env url=${text}: give the address at which the site will be, such as https://centre-check.example.sch.uk`
  if (!URL.canParse(text)) throw new Error(wanted)
  const url = new URL(text)
  if (url.protocol !== 'https:') throw new Error(`--env url=${text}: Excel loads add-ins from https:// addresses alone.`)
  if (url.username !== '' || url.password !== '') throw new Error(`--env url=${text}: the address goes to everyone's Excel, so it can’t hold a name or password.`)
  if (url.search !== '' || url.hash !== '') throw new Error(`--env url=${text}: leave out what stands after ? or #.`)
  if (/\.(html?|xml)$/.test(url.pathname)) throw new Error(`--env url=${text}: give the folder that the site is in, not one of its files.`)
  return url.href.replace(/\/*$/, '/')
}
