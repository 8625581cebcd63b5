import type { Field, Shape } from '#core/field.ts'
import { defineSetting } from './define-setting.ts'

/** Codes by what they are about, in the order the schemas list them; each version joins some of these. */
const sourceCodes = ['BadSourceType', 'BadPIRSource']
const customizerCodes = ['BadCustomizerType', 'UnsupportedCustomizerType', 'NoCustomizerScript']
const validatorCodes = ['BadValidatorType', 'UnsupportedValidatorType', 'NoValidatorScript']
const distributeCodes = ['BadDistributeType', 'BadSharedImageDistribute']
const otherCodes = ['ServerError', 'Other']
const imageCodes = ['BadManagedImageSource', 'BadSharedImageVersionSource']

const codes = (...lists: (readonly string[])[]): Shape => ({ type: 'string', values: lists.flat(), open: true })

const provisioningErrorCode: Field = {
  name: 'provisioningErrorCode',
  label: 'Error code',
  help: 'Which part the service refused.',
  readOnly: true,
  shape: codes(sourceCodes, ['BadISOSource', 'BadCustomizerType', 'NoCustomizerShellScript'], otherCodes),
  changes: [
    {
      from: '2019-02-01-preview',
      shape: codes(
        sourceCodes,
        ['BadISOSource', 'BadManagedImageSource'],
        customizerCodes,
        distributeCodes,
        otherCodes,
      ),
    },
    {
      from: '2019-05-01-preview',
      shape: codes(sourceCodes, ['BadISOSource'], imageCodes, customizerCodes, distributeCodes, otherCodes),
    },
    { from: '2020-02-14', shape: codes(sourceCodes, imageCodes, customizerCodes, distributeCodes, otherCodes) },
    {
      from: '2022-02-14',
      shape: codes(
        [...sourceCodes, ...imageCodes, ...customizerCodes],
        [...validatorCodes, ...distributeCodes, 'BadStagingResourceGroup', ...otherCodes],
      ),
    },
  ],
}

export const provisioningError = defineSetting({
  step: 'review',
  field: {
    name: 'provisioningError',
    label: 'Provisioning error',
    help: 'Why the template could not be created. The service writes it.',
    readOnly: true,
    shape: {
      type: 'object',
      fields: [
        provisioningErrorCode,
        {
          name: 'message',
          label: 'Message',
          help: 'What the service says about it.',
          shape: { type: 'string' },
          readOnly: true,
        },
      ],
    },
  },
})
