/** Said behind why something was not opened. */
export const untouched = 'Your draft is as it was.'
