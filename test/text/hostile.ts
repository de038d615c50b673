import fc from 'fast-check'

/** Pieces that mean something to the runner, to Markdown, to HTML, to GitHub or to a terminal. */
const PIECES = [
  ...['::error::x', '::set-output name=verdict::pass', '##[error]x', '##[', ':', '#', '[', ']', '::', '%0A', '%25'],
  ...['::stop-commands::', '::add-mask::e', '##[set-output name=verdict]pass', '::group::', '::endgroup::'],
  ...['\n', '\r', '\r\n', '\n\n', '\t', ' ', '\u0000', '\u001b[31m', '\u0085', '\u00a0', '\u2028', '\u2029', '\u3000'],
  ...['\u200b', '\u200d', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad', '\u180e', '\u034f', '\u{e0041}', '\ufe0f'],
  ...['\u115f', '\u3164', '\u{1d173}', '\ufff9', '\u061c', '\ud800', '\udc00', '\ud83d', '\u{1f600}', '\u{20000}'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=y>',
    '</code>',
    '</td></tr></table>',
    '<!--',
    '-->',
    '<details>',
  ],
  ...['<', '>', '&', '"', "'", '&lt;', '&#60;', '&amp;', '</', '<a href="//x">', '<![CDATA[', '<?x', '<b>'],
  ...[
    '![x](http://x.test/y.png)',
    '[x](http://x.test)',
    '[x]: http://x.test',
    'http://x.test',
    'www.x.test',
    'a@b.test',
  ],
  ...['https://github.com/o/r/issues/1', '//x', 'javascript:alert(1)', '@octocat', '#123', 'o/r#1', 'GH-1', ':x:'],
  ...[
    '0328041d1152db8ae77652d1618a02e57f745f17',
    '0328041',
    '`',
    '``',
    '```',
    '~~~',
    '**',
    '__',
    '~~',
    '$x$',
    '|',
    '\\',
  ],
  ...[
    '# x',
    '> x',
    '- x',
    '1. x',
    '===',
    '---',
    '* * *',
    '[^1]',
    '[ ] x',
    '    x',
    '{',
    '}',
    '+',
    '=',
    '/',
    '.',
    ',',
    '…',
  ],
  ...[' … (cut)', 'disk', 'node-1', '节点', 'é', '100%', '(a)', 'A: b'],
]

/** Text as an attacker would write it. */
export const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
    )
    .map((pieces) => pieces.join('')),
)

/** What no shown text may hold: format characters, what is drawn as nothing, controls (line feed and tab apart). */
export const HIDDEN =
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Cs}/u
