export interface Region {
  /** As templates write it: `westus2`. */
  readonly name: string
  readonly displayName: string
  /** The feature of Microsoft.VirtualMachineImages that a subscription registers before it can be used. */
  readonly feature?: string
  /** The documents do not agree that it is needed. */
  readonly isFeatureDoubtful?: true
}

/** Where a template can live, as of May 2026. Images can be distributed to any region. */
export const regions: readonly Region[] = [
  { name: 'australiaeast', displayName: 'Australia East' },
  { name: 'australiasoutheast', displayName: 'Australia Southeast' },
  { name: 'brazilsouth', displayName: 'Brazil South' },
  { name: 'canadacentral', displayName: 'Canada Central' },
  { name: 'centralindia', displayName: 'Central India' },
  { name: 'centralus', displayName: 'Central US' },
  { name: 'chinanorth3', displayName: 'China North 3', feature: 'MooncakePublicPreview', isFeatureDoubtful: true },
  { name: 'eastasia', displayName: 'East Asia' },
  { name: 'eastus', displayName: 'East US' },
  { name: 'eastus2', displayName: 'East US 2' },
  { name: 'francecentral', displayName: 'France Central' },
  { name: 'germanywestcentral', displayName: 'Germany West Central' },
  { name: 'israelcentral', displayName: 'Israel Central' },
  { name: 'italynorth', displayName: 'Italy North' },
  { name: 'japaneast', displayName: 'Japan East' },
  { name: 'jioindiawest', displayName: 'Jio India West' },
  { name: 'koreacentral', displayName: 'Korea Central' },
  { name: 'newzealandnorth', displayName: 'New Zealand North' },
  { name: 'northcentralus', displayName: 'North Central US' },
  { name: 'northeurope', displayName: 'North Europe' },
  { name: 'norwayeast', displayName: 'Norway East' },
  { name: 'polandcentral', displayName: 'Poland Central' },
  { name: 'qatarcentral', displayName: 'Qatar Central' },
  { name: 'southafricanorth', displayName: 'South Africa North' },
  { name: 'southcentralus', displayName: 'South Central US' },
  { name: 'southeastasia', displayName: 'Southeast Asia' },
  { name: 'swedencentral', displayName: 'Sweden Central' },
  { name: 'switzerlandnorth', displayName: 'Switzerland North' },
  { name: 'taiwannorthwest', displayName: 'Taiwan Northwest' },
  { name: 'uaenorth', displayName: 'UAE North' },
  { name: 'uksouth', displayName: 'UK South' },
  { name: 'ukwest', displayName: 'UK West' },
  { name: 'usgovarizona', displayName: 'US Gov Arizona', feature: 'FairfaxPublicPreview' },
  { name: 'usgovvirginia', displayName: 'US Gov Virginia', feature: 'FairfaxPublicPreview' },
  { name: 'westcentralus', displayName: 'West Central US' },
  { name: 'westeurope', displayName: 'West Europe' },
  { name: 'westus', displayName: 'West US' },
  { name: 'westus2', displayName: 'West US 2' },
  { name: 'westus3', displayName: 'West US 3' },
]

/** Regions without VM Image Builder, as far as is known, to which images can be distributed all the same. */
export const otherRegions: readonly string[] =
  `australiacentral australiacentral2 austriaeast belgiumcentral brazilsoutheast canadaeast centraluseuap chilecentral
chinaeast chinaeast2 chinaeast3 chinanorth chinanorth2 denmarkeast eastus2euap francesouth germanynorth indonesiacentral
japanwest jioindiacentral koreasouth malaysiawest mexicocentral norwaywest southafricawest southindia spaincentral
swedensouth switzerlandwest taiwannorth uaecentral usdodcentral usdodeast usgoviowa usgovtexas westindia`.split(/\s+/)

const byName: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.name, region]))

/** Azure takes `West US 2` for `westus2`, so this does too. */
export function findRegion(text: string): Region | undefined {
  return byName.get(text.toLowerCase().replaceAll(' ', ''))
}
