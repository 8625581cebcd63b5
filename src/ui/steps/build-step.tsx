import { bodySettings } from '#catalog/settings/index.ts'
import { SettingSections } from './setting-sections.tsx'
import { ReadableElsewhere } from './readable-elsewhere.tsx'
import { StepHeading } from './step-heading.tsx'

const fields = bodySettings.map(({ field }) => field)
const others = bodySettings.filter(({ step }) => step !== 'build').map(({ field }) => field.name)

/** How the build runs: its VM, its network, what happens around it. */
export function BuildStep() {
  return (
    <>
      <StepHeading title="Build" lead="The machine the image is built on, and what happens around the build." />
      <SettingSections declared={fields} owner="/properties" skipped={others} showsUnknown />
      <ReadableElsewhere />
    </>
  )
}
