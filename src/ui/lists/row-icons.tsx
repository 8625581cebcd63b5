import { kindIcons, severityIcons } from '../icons.tsx'

const { error, warning, info } = severityIcons

/**
 * The pictures of a list's rows, drawn once and used by reference: styled icons
 * in a thousand rows would take longer than everything else in them.
 */
const icons = { ...kindIcons, error, warning, info }

export type RowIconName = keyof typeof icons

export function RowIconSprite() {
  return (
    <svg width={0} height={0} aria-hidden style={{ position: 'absolute' }}>
      {Object.entries(icons).map(([name, Icon]) => (
        // A group, not a picture in the picture, which would be moved and cut to size once more in each row.
        <Icon key={name} component="g" id={`row-${name}`} />
      ))}
    </svg>
  )
}

export function RowIcon({ name, className }: { name: RowIconName; className: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <use href={`#row-${name}`} />
    </svg>
  )
}
