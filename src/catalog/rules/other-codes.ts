/** Findings that follow from the text and the declarations and so have no rule file: what each group of codes is about. */
export const otherCodes: readonly { readonly prefix: string; readonly title: string; readonly why: string }[] = [
  {
    prefix: 'JSON-SYNTAX',
    title: 'The text is JSON.',
    why: 'The text is read as JSON with comments. Where it cannot be told what was meant, that part is kept as written and left alone.',
  },
  {
    prefix: 'JSON-DUPLICATE',
    title: 'A name stands once in an object.',
    why: 'Of two properties of one name the last one counts; the service never sees the other.',
  },
  {
    prefix: 'SCH-UNKNOWN',
    title: 'Properties are those of the API version.',
    why: 'No published API version of Image Builder describes this property. It is kept as it is. From 2024-02-01 on the service refuses what it does not know.',
  },
  {
    prefix: 'SCH-CASE',
    title: 'Names of properties are exact.',
    why: 'Names of properties are exact: older API versions forgave another case, 2024-02-01 and later ones do not.',
  },
  {
    prefix: 'SCH-VERSION',
    title: 'Properties belong to the API version of the template.',
    why: 'The property belongs to another API version than the one this template names.',
  },
  {
    prefix: 'SCH-READONLY',
    title: 'What the service writes is not sent.',
    why: 'The service writes this property itself and takes no value for it.',
  },
  {
    prefix: 'SCH-',
    title: 'Values are of the type, and within the limits, that the schema says.',
    why: 'The published schema of this API version says what this property may hold.',
  },
  {
    prefix: 'PLACEHOLDER',
    title: 'Nothing is left to be filled in.',
    why: 'Text in angle brackets stands for a value that only you know. The service would take it literally.',
  },
]
