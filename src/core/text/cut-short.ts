/** At most so many characters, the sign for what is left out among them. No pair of surrogates is torn. */
export function cutShort(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
