const minute = 60_000
const day = 24 * 60 * minute

/** "now", "2 min ago", "14:05", "Yesterday", "14 Nov", "14 Nov 2025". Both in milliseconds since 1970. */
export function formatTime(then: number, now: number): string {
  const date = new Date(then)
  const passed = now - then
  if (passed < minute) return 'now'
  if (passed < 60 * minute) return `${Math.floor(passed / minute)} min ago`
  if (isSameDay(date, new Date(now))) return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (isSameDay(date, new Date(now - day))) return 'Yesterday'
  const isThisYear = date.getFullYear() === new Date(now).getFullYear()
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
}

function isSameDay(a: Date, b: Date) {
  return a.toDateString() === b.toDateString()
}
