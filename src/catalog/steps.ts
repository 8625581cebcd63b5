/** The steps of the wizard, in their order. All can be reached at any time. */
export const stepIds = ['basics', 'source', 'customize', 'validate', 'distribute', 'build', 'review'] as const
export type StepId = (typeof stepIds)[number]

export interface Step {
  readonly id: StepId
  readonly title: string
}

export const steps: readonly Step[] = [
  { id: 'basics', title: 'Basics' },
  { id: 'source', title: 'Source' },
  { id: 'customize', title: 'Customize' },
  { id: 'validate', title: 'Validate' },
  { id: 'distribute', title: 'Distribute' },
  { id: 'build', title: 'Build' },
  { id: 'review', title: 'Review' },
]
