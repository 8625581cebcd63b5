import { expect, it } from 'vitest'
import { broughtBetween } from './brought.ts'

const names = (from: string, to: string) => broughtBetween(from, to).map(({ name }) => name)

it('names what a version brought, blocks as one', () => {
  expect(names('2022-07-01', '2023-07-01')).toEqual(['errorHandling'])
  expect(names('2023-07-01', '2024-02-01')).toEqual(
    expect.arrayContaining(['autoRun', 'managedResourceTags', 'vmProfile.vnetConfig.containerInstanceSubnetId']),
  )
  expect(names('2019-05-01-preview', '2020-02-14')).toEqual(
    expect.arrayContaining(['WindowsUpdate', 'PowerShell.runAsSystem', 'PlatformImage.planInfo']),
  )
})

it('brings nothing to the same version or an older one', () => {
  expect(names('2024-02-01', '2024-02-01')).toEqual([])
  expect(names('2024-02-01', '2020-02-14')).toEqual([])
})

it('says of several versions what each brought, oldest first', () => {
  const versions = broughtBetween('2020-02-14', '2025-10-01').map(({ since }) => since)
  expect(versions).toEqual([...versions].sort())
  expect(new Set(versions).size).toBeGreaterThan(3)
})
