/** Text that is HTML already; everything else is escaped where it is put in. */
export interface Html {
  readonly html: string;
}

type Value = string | Html | readonly Html[];

/** A piece of HTML; what is put into it is text, whatever it looks like, unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  html: parts
    .map((part, at) => part + (at < values.length ? written(values[at] ?? '') : ''))
    .join(''),
});

const written = (value: Value): string => {
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map((one) => one.html).join('\n');
};

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Readable on a screen, on paper and on a phone; it asks nothing of any other file. */
const style = `
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 system-ui, "Noto Sans Arabic", Tahoma, sans-serif; color: #1b1b1b; background: #fff; }
  h1, h2, h3 { line-height: 1.3; overflow-wrap: anywhere; }
  section + section { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 3px solid #1b1b1b; }
  li { margin-block: 0.4rem; overflow-wrap: anywhere; }
  a { color: #0b4f71; }
  .soft { color: #4d4d4d; }
  .text { white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** A whole page that opens without a connection and runs no program. */
export const htmlPage = (language: string, title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;

export const directionOf = (language: string): string => (language === 'ar' ? 'rtl' : 'ltr');
