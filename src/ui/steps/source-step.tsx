import { sources } from '#catalog/sources/index.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Kind } from '#core/kind.ts'
import { isKindIn } from '#core/kind.ts'
import { templateOf } from '#store/selectors.ts'
import { Box } from '@mui/material'
import { DamagedText } from '../fields/damaged-text.tsx'
import { fitOf } from '../fields/field.tsx'
import { Form } from '../fields/form.tsx'
import { KeptAsIs } from '../fields/kept-as-is.tsx'
import { LaterFields } from '../fields/later-fields.tsx'
import { LockedBlock } from '../fields/locked-block.tsx'
import { FieldCells, grid } from '../fields/object-fields.tsx'
import { RawJson } from '../fields/raw-json.tsx'
import { child, shownAt, useShown } from '../fields/read.ts'
import { useObject, useVersion } from '../fields/use-object.ts'
import { FindingsList } from '../findings/findings-list.tsx'
import { useFindings } from '../findings/use-findings.ts'
import { ChooseImageButton } from '../marketplace/choose-image-button.tsx'
import { KindNotes } from '../lists/kind-notes.tsx'
import { useWorkspaceState } from '../workspace-context.tsx'
import { ReadableElsewhere } from './readable-elsewhere.tsx'
import { isObjectField, ObjectSection, Panel, Section, useIsDamaged } from './section.tsx'
import { SourceFacts } from './source-facts.tsx'
import { SourceKinds } from './source-kinds.tsx'
import { StepHeading } from './step-heading.tsx'

const path = '/properties/source'
const skipped: readonly string[] = ['type']
const allSources: readonly Kind[] = sources

/** The image the build starts from: its kind, and what that kind has. */
export function SourceStep() {
  const fit = useWorkspaceState((state) => fitOf({ type: 'object', fields: [] }, shownAt(state, path)))
  const isBroken = useIsDamaged(path)
  const shown = useShown(path)
  return (
    <>
      <StepHeading title="Source" lead="The image the build starts from." />
      {fit === 'locked' && (
        <Box sx={{ mt: '16px' }}>
          <LockedBlock label="Source" path={path} />
          <SourceFacts />
        </Box>
      )}
      {fit === 'other' && <RawSource />}
      {fit === 'form' && isBroken && (
        <Section title="Source cannot be read">
          <Panel>
            <DamagedText path={path} label="Source" />
          </Panel>
        </Section>
      )}
      {fit === 'form' && !isBroken && <SourceForm isPresent={shown.type === NodeType.Object} />}
      <ReadableElsewhere />
    </>
  )
}

function RawSource() {
  const findings = useFindings(path, true)
  return (
    <Box sx={{ mt: '16px' }}>
      <RawJson path={path} name={{ label: 'Source' }} />
      <FindingsList findings={findings} />
      <SourceFacts />
    </Box>
  )
}

function SourceForm({ isPresent }: { isPresent: boolean }) {
  const type = useWorkspaceState((state) => templateOf(state)?.source?.type)
  const kind = allSources.find((known) => known.type === type)
  return (
    <>
      <SourceKinds />
      {isPresent && !kind && <RawSource />}
      {kind && <KindForm kind={kind} />}
    </>
  )
}

function KindForm({ kind }: { kind: Kind }) {
  const own = useVersion()
  const version = isKindIn(kind, own) ? own : (kind.until ?? kind.since ?? own)
  const { fields, unknown, later } = useObject(kind.fields, path, { skipped, version })
  const findings = useFindings(path)
  const objects = fields.filter(isObjectField)
  const rest = fields.filter((field) => !isObjectField(field))
  return (
    <Form base={path}>
      <Section title={kind.label} {...(kind.type === 'PlatformImage' && { action: <ChooseImageButton /> })}>
        <Panel>
          <Box sx={grid}>
            <FieldCells fields={rest} path={path} />
            {later.length > 0 && (
              <Box className="wide">
                <LaterFields fields={later} />
              </Box>
            )}
            {unknown.length > 0 && (
              <Box className="wide">
                <KeptAsIs owner={path} keys={unknown} />
              </Box>
            )}
          </Box>
          <SourceFacts />
          {kind.notes && <KindNotes notes={kind.notes} owner={path} />}
        </Panel>
        <FindingsList findings={findings} />
      </Section>
      {objects.map((field) => (
        <ObjectSection key={field.name} field={field} path={child(path, field.name)} />
      ))}
    </Form>
  )
}
