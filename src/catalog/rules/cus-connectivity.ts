import { defineScriptRule } from './script-rule.ts'

/** What cuts the line that the build itself hangs on. */
const cuts: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'SSH', pattern: /^systemctl\s+(?:-\S+\s+)*(?:stop|disable|mask)\s+(?:-\S+\s+)*sshd?(?:\.service)?(?:\s|$)/ },
  { what: 'SSH', pattern: /^service\s+sshd?\s+stop\b/ },
  { what: 'SSH', pattern: /^(?:apt|apt-get|yum|dnf|zypper)\b.*\b(?:remove|purge|erase)\b.*\bopenssh-server\b/ },
  { what: 'port 22', pattern: /^ufw\s+(?:deny|reject)\s+(?:in\s+)?(?:22|ssh)\b/ },
  { what: 'port 22', pattern: /^iptables\b.*--dport\s+(?:22|ssh)\b.*-j\s+(?:DROP|REJECT)/ },
  { what: 'WinRM', pattern: /^Disable-PSRemoting\b/i },
  { what: 'WinRM', pattern: /^(?:Stop|Suspend)-Service\b.*\bWinRM\b/i },
  { what: 'WinRM', pattern: /^Set-Service\b(?=.*\bWinRM\b)(?=.*\bDisabled\b)/i },
  {
    what: 'WinRM',
    pattern: /^(?:net\s+stop\s+winrm|sc\s+(?:stop\s+winrm|config\s+winrm\s+start=\s*disabled)|winrm\s+delete\b)/i,
  },
  { what: 'WinRM', pattern: /^New-NetFirewallRule\b(?=.*\bBlock\b)(?=.*\b598[56]\b)/i },
  { what: 'WinRM', pattern: /^netsh\s+advfirewall\b(?=.*\bblock\b)(?=.*\b598[56]\b)/i },
]

export const cusConnectivity = defineScriptRule({
  code: 'CUS-CONNECTIVITY',
  severity: 'warning',
  summary: 'Steps leave SSH (Linux) and WinRM (Windows) alone.',
  why: 'The build works through them. Once they are cut it cannot go on: "Cancelling builder after context cancellation".',
  source: 'Troubleshooting of VM Image Builder: "Don\'t disable these settings as part of the build."',
  bad: [
    ['Shell', 'sudo systemctl disable --now sshd'],
    ['Shell', 'sudo ufw deny 22'],
    ['Shell', 'iptables -A INPUT -p tcp --dport 22 -j DROP'],
    ['PowerShell', 'Disable-PSRemoting -Force'],
    ['PowerShell', 'Set-Service -Name WinRM -StartupType Disabled'],
    ['PowerShell', 'New-NetFirewallRule -DisplayName x -Direction Inbound -LocalPort 5986 -Protocol TCP -Action Block'],
  ],
  good: [
    ['Shell', 'sudo systemctl restart sshd', 'sudo ufw allow 22', 'sudo systemctl disable firewalld'],
    ['PowerShell', 'Enable-PSRemoting -Force', 'Stop-Service wuauserv', 'Set-Service WinRM -StartupType Automatic'],
  ],
  find: ({ text }) => {
    const cut = cuts.find(({ pattern }) => pattern.test(text))
    return (
      cut && {
        message: `This cuts ${cut.what}, through which the build works. Do it after the first start of the VM instead.`,
      }
    )
  },
})
