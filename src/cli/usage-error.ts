/** Something only the user can put right: said in one line, with the way out. Never with a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
