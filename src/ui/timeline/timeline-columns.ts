/** What a row says, its minutes, and the chart; said once for the rows and the axis above them. */
export const columns = 'minmax(0, 264px) 76px minmax(0, 1fr)'
export const narrow = '@media (max-width: 599.95px)'
