import { defineKind } from '#core/kind.ts'

export const latest = defineKind({
  type: 'Latest',
  label: 'Latest',
  description: 'Above every version there is.',
  icon: 'version',
  fields: [
    {
      name: 'major',
      label: 'Major version',
      help: 'Count on under this number. With 0.1.2 and 1.2.0 present, 0 gives 0.1.3.',
      shape: { type: 'integer', minimum: -1 },
      fallback: -1,
      ifOmitted: 'The highest one if omitted',
      half: true,
    },
  ],
  initial: {},
  summarize: ({ text }) => (text('major') === undefined ? '' : `major version ${text('major')}`),
})
