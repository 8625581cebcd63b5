/** Why a build fails, and how the log or the error says so. */
export interface Cause {
  readonly id: string
  /** Any of these in a line. */
  readonly signal: RegExp
  readonly title: string
  /** What happened, then what to do. */
  readonly advice: string
  /** Rules that look for the same in the template. */
  readonly codes?: readonly string[]
  /** Looks like a fault and is none. */
  readonly isHarmless?: boolean
  /** Says only that something failed: another line says what. */
  readonly isGeneral?: boolean
}

/** Exit codes of installers and shells that people meet. */
export interface ExitCode {
  readonly code: number
  readonly meaning: string
  /** It worked: the step may take the code for success. */
  readonly isSuccess?: boolean
}
