/** Whether a text is written as LealUp's ids are, so that nothing has to be asked to know that it is one. */
export function isUlid(text: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}
