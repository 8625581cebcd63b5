export const help = `image-template: checks and shares Azure VM Image Builder templates

  image-template check FILE… [--format text|json|sarif] [--max-severity none|info|warning|error]
  image-template fix FILE… [--write] [--diff]
  image-template upgrade FILE… --to VERSION [--write] [--diff] [--identity ID]
                         [--source ID] [--subscription GUID]
  image-template link FILE [--minify] [--base URL] [--mask|--with-secrets]
  image-template open-link URL

check      Checks image templates, with the checks of the designer.
           --format        text: a line a finding; json: for programs;
                           sarif: for code scanning. Default: text.
           --max-severity  The worst severity that still passes. Default: warning,
                           so that errors fail. info: warnings fail too. none: any
                           finding fails. error: nothing fails.
fix        Applies the fixes that need no choice and lose nothing, and prints the text.
           All other bytes stay as they are.
           --write         Puts it into the file instead.
           --diff          Prints only what changes, also with --write.
upgrade    The same for another API version, with all that this one needs.
           --to            The API version, such as 2024-02-01.
           --identity      Resource ID of the identity, where the file has none.
           --source        Resource ID of an image, where the source is an ISO.
           --subscription  Of the network, where it is named without.
link       Prints a link that holds the whole template.
           --minify        Without comments and blanks: shorter.
           --base          Address of the designer, put before the link.
           --mask          <secret> in place of what looks like one.
           --with-secrets  Shares them all the same. Without either, a template with
                           secrets is refused, and they are listed.
open-link  Prints the template that a link holds.

FILE       A file with an image template, or a pattern such as 'templates/**/*.json';
           - is standard input.
--help     Prints this. --version prints the version.

Exit code  0: nothing found that fails. 1: findings that fail, errors left, or secrets. 2: a file could not
           be read or holds no image template, or the command is not understood.
`
