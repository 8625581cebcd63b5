/** Functions of deployment templates, by their documentation; `list…` is a family of its own. */
const names =
  `add and any array base64 base64ToJson base64ToString bool buildUri cidrHost cidrSubnet coalesce concat contains
copyIndex createArray createObject dataUri dataUriToString dateTimeAdd dateTimeFromEpoch dateTimeToEpoch deployer
deployment div empty endsWith environment equals extensionResourceId externalInput fail false filter first flatten float
format greater greaterOrEquals groupBy guid if indexFromEnd indexOf int intersection items join json lambda
lambdaVariables last lastIndexOf length less lessOrEquals managementGroup managementGroupResourceId map mapValues max min
mod mul newGuid not null objectKeys or padLeft parameters parseCidr parseUri pickZones providers range reduce reference
references replace resourceGroup resourceId shallowMerge skip sort split startsWith string sub subscription
subscriptionResourceId substring take tenant tenantResourceId toLogicalZone toLogicalZones toLower toObject
toPhysicalZone toPhysicalZones toUpper trim true tryGet tryIndexFromEnd union uniqueString uri uriComponent
uriComponentToString utcNow variables`.split(/\s+/)

const known = new Set(names.map((name) => name.toLowerCase()))

/** Of `[…]`: a text, a number, or the call of a function, one that the template itself defines among them. */
export function beginsAsExpression(text: string): boolean {
  const [, call, isLiteral] = /^\[\s*(?:([a-z_][\w.]*)\s*\(|('|-?\d))/i.exec(text) ?? []
  if (call === undefined) return isLiteral !== undefined
  // A namespace and a name: of the template itself, or `sys`.
  return known.has(call.toLowerCase()) || /^list\w/i.test(call) || /^\w+\.\w+$/.test(call)
}
