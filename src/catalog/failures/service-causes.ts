import type { Cause } from './cause.ts'

/** What Azure answers to a template, or to what its build wants to make. */
export const serviceCauses: readonly Cause[] = [
  {
    id: 'unknown-field',
    signal: /unknown field\b|could not find member/i,
    title: 'The template holds a property that the service does not know',
    advice: 'From 2024-02-01 on the service refuses unknown properties and names in another case.',
    codes: ['SCH-UNKNOWN', 'SCH-CASE'],
  },
  {
    id: 'bad-value',
    signal: /Field '[^']+' has a bad value|Missing field '?[\w.]+/i,
    title: 'A property has a value that the service does not take',
    advice: 'The message names it. Types are exact in case: ManagedImage, SharedImage, VHD.',
    codes: ['TYPE-CASE', 'IDN-REQUIRED'],
  },
  {
    id: 'exists',
    signal: /Update\/Upgrade of image templates is currently not supported/i,
    title: 'A template of this name exists already',
    advice: 'It cannot be changed, also when it failed. Delete it first, or choose another name.',
  },
  {
    id: 'distribute-removed',
    signal: /Distribute target with Runoutput name[^\n]{0,120}not found/i,
    title: 'An update of the template left a target out',
    advice: 'Name all present targets with all their fields; deleting one is not allowed.',
  },
  {
    id: 'identity-gone',
    signal: /assigned managed identity cannot be used/i,
    title: 'The identity of the template is gone',
    advice: 'It was deleted before the template. Make a template with another one.',
    codes: ['IDN-REQUIRED'],
  },
  {
    id: 'proxy-rights',
    signal: /proxyVmDiskWin/i,
    title: 'The service may not make its proxy VM',
    advice:
      'With a resource group and a network of your own, Windows builds need Contributor for the service principal on that group.',
  },
  {
    id: 'nic',
    signal: /NicInUseWithPrivateEndpoint/i,
    title: 'Resources of the build could not be deleted',
    advice: 'Delete the private endpoint first, then the network interface, then the group.',
  },
  {
    id: 'source-missing',
    signal: /ResourceNotFound[^\n]{0,200}\/versions\/|image version[^\n]{0,120}(?:not found|could not be found)/i,
    title: 'The source version is not in the region of the template',
    advice: 'Replicate it there, or name a version that is.',
    codes: ['SRC-SIG-ID'],
  },
  {
    id: 'network-missing',
    signal: /ResourceNotFound[^\n]{0,200}networkInterfaces/i,
    title: 'The identity may not read what the build made',
    advice: 'Give it the rights that Review lists under "Before you build".',
  },
  {
    id: 'rights',
    signal:
      /Not authorized to access the resource|AuthorizationFailed|LinkedAuthorizationFailed|does not have (?:authorization|permission)/i,
    title: 'The identity lacks a right',
    advice:
      'The message names the action and the resource. Review lists the least role for this template, with the commands.',
  },
  {
    id: 'policy',
    signal: /RequestDisallowedByPolicy|InvalidTemplateDeployment|disallowed by policy/i,
    title: 'A policy of the subscription stands in the way',
    advice:
      'Often one that forbids public access to Key Vaults or storage, or that asks for tags. Exempt the staging group, or give it the tags.',
  },
  {
    id: 'quota',
    signal: /QuotaExceeded|exceeding approved[^\n]{0,60}cores|ContainerGroupQuotaReached/i,
    title: 'A quota is used up',
    advice: 'Each build takes a VM, and a container group of four cores. Ask for more, or run fewer at once.',
  },
  {
    id: 'provider',
    signal: /MissingSubscriptionRegistration|subscription is not registered to use namespace/i,
    title: 'A resource provider is not registered',
    advice: 'Register Microsoft.VirtualMachineImages, Compute, KeyVault, Storage, Network and ContainerInstance.',
  },
  {
    id: 'plan',
    signal: /marketplace purchase eligibility|legal terms have not been accepted|MarketplacePurchaseEligibilityFailed/i,
    title: 'The terms of the source image are not accepted',
    advice: 'Accept them once with az vm image terms accept, and give the purchase plan in Source.',
  },
  {
    id: 'no-step-script',
    signal: /NoCustomizerScript|NoValidatorScript/i,
    title: 'A step has nothing to run',
    advice: 'Give it commands or the address of a script.',
    codes: ['CUS-SCRIPT-XOR', 'CUS-INLINE-EMPTY'],
  },
  {
    id: 'unsupported-step',
    signal: /Unsupported(?:Customizer|Validator)Type/i,
    title: 'A step does not suit the system',
    advice: 'Shell runs on Linux; PowerShell, restarts and updates run on Windows.',
    codes: ['CUS-OS-SHELL', 'CUS-OS-WIN'],
  },
  {
    id: 'bad-source',
    signal: /Bad(?:PIR|ManagedImage|SharedImageVersion|ISO)?Source/i,
    title: 'The source image was not found',
    advice: 'Look at publisher, offer, SKU and version, or at the ID.',
    codes: ['SRC-PLATFORM-FIELDS', 'SRC-MI-ID', 'SRC-SIG-ID'],
  },
]
