/** What can be done about a plan that is signed off, and was so too late. */
export const LATE_SIGN_OFF = 'Correct the day if the plan was agreed earlier; if not, note why, and sign the next one off before teaching begins.'
