import { counted } from '#core/counted.ts'
import { defineKind } from '#core/kind.ts'
import { joinDots } from '../../summary-words.ts'
import { name } from '../fields.ts'

export const windowsUpdate = defineKind({
  type: 'WindowsUpdate',
  label: 'Windows Update',
  description: 'Installs updates and restarts as often as they need.',
  icon: 'update',
  os: 'Windows',
  since: '2020-02-14',
  fields: [
    name,
    {
      name: 'searchCriteria',
      label: 'Search criteria',
      help: 'Which updates to look for. IsInstalled=0 finds all; with BrowseOnly=0 the optional ones stay out, with AutoSelectOnWebSites=1 only important ones come.',
      shape: { type: 'string' },
      ifOmitted: 'BrowseOnly=0 and IsInstalled=0 if omitted',
    },
    {
      name: 'filters',
      label: 'Filters',
      help: 'One a line: include: or exclude: and a PowerShell condition. The first that is true decides; an update that none names is not installed, so end with include:$true.',
      shape: { type: 'list', items: { type: 'string' }, format: 'script' },
      ifOmitted: 'None if omitted',
    },
    {
      name: 'updateLimit',
      label: 'Updates at a time',
      help: 'The most that are installed before a restart. 20 to 40 keep memory low.',
      shape: { type: 'integer', minimum: 0 },
      changes: [{ from: '2022-02-14', fallback: 0 }],
      ifOmitted: '1000 if omitted',
      unit: 'updates',
      half: true,
    },
  ],
  initial: {
    searchCriteria: 'IsInstalled=0',
    filters: ["exclude:$_.Title -like '*Preview*'", 'include:$true'],
    updateLimit: 40,
  },
  summarize: ({ text, count }) =>
    joinDots([
      text('searchCriteria'),
      count('filters') > 0 && counted(count('filters'), 'filter'),
      text('updateLimit') !== undefined && `${text('updateLimit')} at a time`,
    ]),
  notes: [
    { text: 'Put a restart before it: updates fail while an installation still waits for one.' },
    { text: 'The default build VM runs out of memory here. Choose a larger VM size, such as Standard_D4s_v5.' },
    { text: 'Updates take time. Give the build 120 minutes or more.' },
  ],
})
