import type { ImageRule } from './define-rule.ts'
import { apiDeprecated } from './api-deprecated.ts'
import { apiRetired } from './api-retired.ts'
import { cusBracket } from './cus-bracket.ts'
import { cusConnectivity } from './cus-connectivity.ts'
import { cusDeprovision } from './cus-deprovision.ts'
import { cusExit } from './cus-exit.ts'
import { cusInlineSecret } from './cus-inline-secret.ts'
import { cusInteractive } from './cus-interactive.ts'
import { cusRestart } from './cus-restart.ts'
import { cusSudo } from './cus-sudo.ts'
import { cusWait } from './cus-wait.ts'
import { cusExitName } from './cus-exit-name.ts'
import { cusExitType } from './cus-exit-type.ts'
import { cusInlineArray } from './cus-inline-array.ts'
import { cusInlineEmpty } from './cus-inline-empty.ts'
import { cusNameUnique } from './cus-name-unique.ts'
import { cusOsMixed } from './cus-os-mixed.ts'
import { cusOsShell } from './cus-os-shell.ts'
import { cusOsWin } from './cus-os-win.ts'
import { cusScriptXor } from './cus-script-xor.ts'
import { cusShaNoUri } from './cus-sha-no-uri.ts'
import { cusSha256 } from './cus-sha256.ts'
import { cusSystemElevated } from './cus-system-elevated.ts'
import { cusUriHttps } from './cus-uri-https.ts'
import { cusUriSas } from './cus-uri-sas.ts'
import { dstMiId } from './dst-mi-id.ts'
import { dstRegionsXor } from './dst-regions-xor.ts'
import { dstReplDeprecated } from './dst-repl-deprecated.ts'
import { dstReplRequired } from './dst-repl-required.ts'
import { dstRoutPattern } from './dst-rout-pattern.ts'
import { dstRoutUnique } from './dst-rout-unique.ts'
import { dstSigId } from './dst-sig-id.ts'
import { dstSigVersConflict } from './dst-sig-vers-conflict.ts'
import { dstStorageOnlyRepl } from './dst-storage-only-repl.ts'
import { dstTagsName } from './dst-tags-name.ts'
import { envApiversionBody } from './env-apiversion-body.ts'
import { envDependson } from './env-dependson.ts'
import { envDistributeEmpty } from './env-distribute-empty.ts'
import { envName } from './env-name.ts'
import { envObjNotArray } from './env-obj-not-array.ts'
import { envReadonly } from './env-readonly.ts'
import { envRequired } from './env-required.ts'
import { envType } from './env-type.ts'
import { fileFullpath } from './file-fullpath.ts'
import { fileLinuxTmp } from './file-linux-tmp.ts'
import { idnIdFormat } from './idn-id-format.ts'
import { idnRequired } from './idn-required.ts'
import { idnSingle } from './idn-single.ts'
import { srcIsoRemoved } from './src-iso-removed.ts'
import { srcMiId } from './src-mi-id.ts'
import { srcPlatformFields } from './src-platform-fields.ts'
import { srcSigId } from './src-sig-id.ts'
import { srcSigLatest } from './src-sig-latest.ts'
import { srcVersionLatest2019 } from './src-version-latest-2019.ts'
import { srcVersionFormat } from './src-version-format.ts'
import { wuFilter } from './wu-filter.ts'
import { wuPendingRestart } from './wu-pending-restart.ts'
import { valContinue } from './val-continue.ts'
import { dstTrName } from './dst-tr-name.ts'
import { dstSigExplicit2019 } from './dst-sig-explicit-2019.ts'
import { dstSigExplicitDup } from './dst-sig-explicit-dup.ts'
import { dstShallow } from './dst-shallow.ts'
import { fileDirExists } from './file-dir-exists.ts'
import { wrCheckPath } from './wr-check-path.ts'
import { vmpProxyPlace } from './vmp-proxy-place.ts'
import { vmpSizeWin } from './vmp-size-win.ts'
import { stgId } from './stg-id.ts'
import { optWorkloadScript } from './opt-workload-script.ts'
import { erhAbort } from './erh-abort.ts'
import { ddSize } from './dd-size.ts'
import { tagLimits } from './tag-limits.ts'
import { tagReserved } from './tag-reserved.ts'
import { idnVmShape } from './idn-vm-shape.ts'
import { regSupported } from './reg-supported.ts'
import { tmo15 } from './tmo-1-5.ts'
import { tmoRange } from './tmo-range.ts'
import { tmoWindows } from './tmo-windows.ts'
import { typeCase } from './type-case.ts'
import { vnetAciDifferent } from './vnet-aci-different.ts'
import { vnetAciNeedsSubnet } from './vnet-aci-needs-subnet.ts'
import { vnetAciNoProxy } from './vnet-aci-no-proxy.ts'
import { vnetAciSameVnet } from './vnet-aci-same-vnet.ts'
import { vnetLegacy } from './vnet-legacy.ts'
import { vnetProxyNeedsSubnet } from './vnet-proxy-needs-subnet.ts'
import { vnetSubnetId } from './vnet-subnet-id.ts'
import { wrCArg } from './wr-c-arg.ts'
import { wrTimeoutFormat } from './wr-timeout-format.ts'
import { wuVmsize } from './wu-vmsize.ts'

/** Every rule, by code. */
export const rules: readonly ImageRule[] = [
  apiDeprecated,
  apiRetired,
  cusBracket,
  cusConnectivity,
  cusDeprovision,
  cusExit,
  cusInlineSecret,
  cusInteractive,
  cusRestart,
  cusSudo,
  cusWait,
  cusExitName,
  cusExitType,
  cusInlineArray,
  cusInlineEmpty,
  cusNameUnique,
  cusOsMixed,
  cusOsShell,
  cusOsWin,
  cusScriptXor,
  cusShaNoUri,
  cusSha256,
  cusSystemElevated,
  cusUriHttps,
  cusUriSas,
  dstMiId,
  dstRegionsXor,
  dstReplDeprecated,
  dstReplRequired,
  dstRoutPattern,
  dstRoutUnique,
  dstSigId,
  dstSigVersConflict,
  dstStorageOnlyRepl,
  dstTagsName,
  envApiversionBody,
  envDependson,
  envDistributeEmpty,
  envName,
  envObjNotArray,
  envReadonly,
  envRequired,
  envType,
  fileFullpath,
  fileLinuxTmp,
  idnIdFormat,
  idnRequired,
  idnSingle,
  srcIsoRemoved,
  srcMiId,
  srcPlatformFields,
  srcSigId,
  srcSigLatest,
  srcVersionLatest2019,
  srcVersionFormat,
  wuFilter,
  wuPendingRestart,
  valContinue,
  dstTrName,
  dstSigExplicit2019,
  dstSigExplicitDup,
  dstShallow,
  fileDirExists,
  wrCheckPath,
  vmpProxyPlace,
  vmpSizeWin,
  stgId,
  optWorkloadScript,
  erhAbort,
  ddSize,
  tagLimits,
  tagReserved,
  idnVmShape,
  regSupported,
  tmo15,
  tmoRange,
  tmoWindows,
  typeCase,
  vnetAciDifferent,
  vnetAciNeedsSubnet,
  vnetAciNoProxy,
  vnetAciSameVnet,
  vnetLegacy,
  vnetProxyNeedsSubnet,
  vnetSubnetId,
  wrCArg,
  wrTimeoutFormat,
  wuVmsize,
]
