import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { versionSwitch } from './version-switch.ts'

const text = (version: string) => `{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "${version}",
  "name": "it",
  "location": "westeurope",
  "properties": {
    "source": { "type": "PlatformImage", "publisher": "p", "offer": "o", "sku": "s", "version": "latest" },
    "vmProfile": { "vnetConfig": { "subnetId": "a", "containerInstanceSubnetId": "b" } },
    "customize": [
      { "type": "PowerShell", "inline": ["a"], "runElevated": true, "runAsSystem": true },
      { "type": "PowerShell", "inline": ["a"], "runElevated": true, "runAsSystem": true },
      { "type": "WindowsUpdate" }
    ],
    "distribute": [],
    "autoRun": { "state": "Enabled" },
    "tagsNobodyKnows": {}
  }
}`

function between(from: string, to: string) {
  const [template] = readDocument(text(from)).templates
  return versionSwitch(template!, from, to)
}

describe('versionSwitch', () => {
  it('says what a newer version adds, and loses nothing', () => {
    const { adds, drops, loses } = between('2024-02-01', '2025-10-01')
    expect(adds).toEqual(['Workload', 'Replication mode', 'Data disks'])
    expect(drops).toEqual([])
    expect(loses).toEqual([])
  })

  it('says what an older one drops, and what of it the template uses', () => {
    const { adds, drops, loses } = between('2024-02-01', '2022-07-01')
    expect(adds).toEqual([])
    expect(drops).toEqual(['Error handling', 'Container subnet', 'Auto run', 'Tags of managed resources'])
    expect(loses).toEqual([
      { label: 'Container subnet', paths: ['/properties/vmProfile/vnetConfig/containerInstanceSubnetId'] },
      { label: 'Auto run', paths: ['/properties/autoRun'] },
    ])
  })

  it('names kinds, and the same property of several steps once', () => {
    const { loses } = between('2024-02-01', '2019-05-01-preview')
    expect(loses).toContainEqual({ label: 'Windows Update', paths: ['/properties/customize/2/type'] })
    expect(loses).toContainEqual({
      label: 'Run as system',
      paths: ['/properties/customize/0/runAsSystem', '/properties/customize/1/runAsSystem'],
    })
    expect(loses).toContainEqual({ label: 'Network', paths: ['/properties/vmProfile/vnetConfig'] })
  })

  it('does not lose again what the version at hand lacks already', () => {
    expect(between('2022-07-01', '2022-02-14').loses).toEqual([])
  })

  it('calls nothing new that is only spelled otherwise', () => {
    expect(between('2018-02-01-preview', '2019-02-01-preview').adds).not.toContain('Gallery image')
  })
})
