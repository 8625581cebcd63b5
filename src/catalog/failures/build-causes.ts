import type { Cause } from './cause.ts'

/** What goes wrong on the build VM, as its log tells it. */
export const buildCauses: readonly Cause[] = [
  {
    id: 'timeout',
    signal: /context deadline exceeded/i,
    title: 'The build took longer than its timeout',
    advice:
      'A step waits for an answer, or the work takes longer than the build timeout; copies to other regions count too. Look for a prompt in the last step, and raise the timeout.',
    codes: ['CUS-INTERACTIVE', 'TMO-WINDOWS'],
  },
  {
    id: 'jwt',
    signal: /client_jwt will expire within \d+ minutes/i,
    title: 'The build timeout is too short',
    advice: 'Timeouts of 1 to 5 minutes always fail. Use 0, which means 240, or 6 and more.',
    codes: ['TMO-1-5'],
  },
  {
    id: 'connection',
    signal: /cancelling builder after context cancellation/i,
    title: 'The line to the build VM was cut',
    advice: 'A step turned SSH or WinRM off, put a firewall before it, or restarted the machine by itself.',
    codes: ['CUS-CONNECTIVITY', 'CUS-RESTART'],
  },
  {
    id: 'pending-restart',
    signal: /0x80240016/i,
    title: 'Windows Update met an installation that waits for a restart',
    advice: 'Put a WindowsRestart step before the updates.',
    codes: ['WU-PENDING-RESTART'],
  },
  {
    id: 'update-memory',
    signal: /unexpected EOF|exit(?:ed with)?[^\n]{0,40}\b1115\b/i,
    title: 'The VM was too small for Windows Update',
    advice: 'The default size runs out of memory. Choose a larger one, such as Standard_D4s_v5.',
    codes: ['WU-VMSIZE'],
  },
  {
    id: 'restart-1190',
    signal: /\b1190\b.{0,60}shutdown|shutdown.{0,60}\b1190\b|error 1190/i,
    title: 'A restart met another one',
    advice: 'Raise the restart timeout to 30 minutes.',
    codes: ['WR-TIMEOUT-FORMAT'],
  },
  {
    id: 'sysprep',
    signal: /IMAGE_STATE_UNDEPLOYABLE|Cannot find any service with service name 'WindowsAzureGuestAgent'/i,
    title: 'Sysprep came too early',
    advice: 'The guest agent was not ready. Use a larger VM, or a PowerShell step that waits 60 seconds.',
  },
  {
    id: 'download',
    signal:
      /Downloading external file[^\n]{0,200}failed|failed to download|(?:404|403)[^\n]{0,40}(?:not found|forbidden)[^\n]{0,80}(?:blob|http)/i,
    title: 'A script or file could not be downloaded',
    advice:
      'Look at its address. Azure Storage needs the role Storage Blob Data Reader for the identity, also where the container is public.',
    codes: ['CUS-URI-HTTPS', 'CUS-URI-SAS'],
  },
  {
    id: 'checksum',
    signal: /checksum (?:did not match|mismatch)|sha256[^\n]{0,40}(?:mismatch|does not match)/i,
    title: 'The checksum is not that of the file',
    advice: 'The file has changed, or the checksum is written in capitals. Compute it again.',
    codes: ['CUS-SHA256'],
  },
  {
    id: 'apt-lock',
    signal: /Could not get lock \/var\/lib\/(?:dpkg|apt)/i,
    title: 'Another apt held the lock',
    advice: 'Updates run at the first start. Wait for them: sudo cloud-init status --wait.',
  },
  {
    id: 'prompt',
    signal: /Do you want to continue\? \[Y\/n\] Abort/i,
    title: 'apt asked, and nobody answered',
    advice: 'Add -y to the command.',
    codes: ['CUS-INTERACTIVE'],
  },
  {
    id: 'command-missing',
    signal:
      /: (?:command )?not found$|is not recognized as the name of a cmdlet|is not recognized as an internal or external command/i,
    title: 'A command is not there',
    advice:
      'Install it in a step before, or give its full path. A path that an installer added counts after a restart.',
  },
  {
    id: 'permission',
    signal: /permission denied|access is denied/i,
    title: 'A command had no right to do this',
    advice: 'On Linux put sudo before it; on Windows turn on Run elevated.',
    codes: ['CUS-SUDO'],
  },
  {
    id: 'disk-full',
    signal: /no space left on device|There is not enough space on the disk/i,
    title: 'The disk was full',
    advice: 'Raise the disk size in Build.',
  },
]
