/** A placeholder that lost its closing bracket: `images/<definition/versions`. */
const unclosed = /<([A-Za-z][\w.-]*)(?=\/|$)/g

/** The text with each placeholder closed. */
export const closed = (text: string) => text.replaceAll(unclosed, '<$1>')
