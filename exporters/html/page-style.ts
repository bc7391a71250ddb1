/** The look of an HTML document: the same rules as on paper, with system fonts, light and dark, and a print version. */
const widths = Array.from({ length: 40 }, (_, index) => `col.w${index + 1}{width:${(index + 1) * 2.5}%}`).join(' ');

export const pageStyle = `:root{color-scheme:light dark;--ink:#16202b;--soft:#4a5563;--paper:#fff;--line:#c6ccd2;--accent:#1b5e86;--gap:#7a4700;--gap-soft:#fdf1d8}
@media (prefers-color-scheme:dark){:root{--ink:#e9edf1;--soft:#b7c0ca;--paper:#14181d;--line:#3a434e;--accent:#7cc0ea;--gap:#f0bd6a;--gap-soft:#3a2d14}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Source Serif 4",Georgia,"Times New Roman",serif;overflow-wrap:break-word}
main,footer{max-width:46rem;margin:0 auto;padding:2.5rem 1.5rem 1rem}
header{border-bottom:2px solid var(--accent);margin-bottom:1.5rem;padding-bottom:1rem}
h1{font-size:2rem;line-height:1.15;margin:.2rem 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.35rem;line-height:1.25;margin:2.2rem 0 .6rem}
h3,h4,h5,h6{font-size:1.1rem;line-height:1.3;margin:1.5rem 0 .4rem}
p,ul,ol,dl{margin:0 0 .8rem}
li{margin:.2rem 0}
.office,.subtitle,nav,footer,table,.sample{font-family:"Source Sans 3",system-ui,sans-serif}
.office,.subtitle,footer{color:var(--soft);margin:0}
.sample{border:2px solid var(--gap);color:var(--gap);padding:.5rem .8rem;font-weight:600}
nav{background:color-mix(in srgb,var(--accent) 8%,var(--paper));padding:.8rem 1.2rem;border-radius:6px}
nav ol{columns:2 16rem;margin:0;padding-left:1.6rem}
a{color:var(--accent)}
a[href^="tel:"]{white-space:nowrap}
dl>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
dt{font-weight:600}
dd{margin:0}
mark{background:var(--gap-soft);color:var(--gap);padding:0 .25em;border-radius:3px;font-family:"Source Sans 3",system-ui,sans-serif}
.table{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.925rem;line-height:1.4}
caption{text-align:left;font-style:italic;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
.more{font-weight:400}
thead th{border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink)}
${widths}
@media (max-width:36rem){dl>div{grid-template-columns:1fr}table{min-width:36rem}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--line:#999;--accent:#123;--gap:#5c3600;--gap-soft:#fff}html{font-size:10.5pt}body{font-size:1rem;line-height:1.5}table{line-height:1.35}main,footer{max-width:none;padding:0}nav{display:none}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}p,li,dd,td{orphans:2;widows:2}tr,dl>div{break-inside:avoid}thead{display:table-header-group}.table{overflow:visible}mark{border:1px solid}}
`;

/** What each sheet of paper says outside the text. `page` is text and the marks `{page}` and `{pages}`, in order. */
export interface PaperTexts {
  head: string;
  status: string;
  page: readonly string[];
}

/** The rules for sheets of paper, US Letter: head, status and page number, where the browser prints them. */
export function paperStyle({ head, status, page }: PaperTexts): string {
  const counters: Record<string, string> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' };
  const number = page.map((piece) => counters[piece] ?? cssString(piece)).join(' ');
  const box = 'font:8.5pt "Source Sans 3",system-ui,sans-serif;color:#5a6572';
  return `@page{size:letter;margin:.9in;@top-left{content:${cssString(head)};${box}}@top-right{content:${cssString(status)};${box}}@bottom-right{content:${number};${box}}}
`;
}

/** A text for a style sheet inside a page: quotes, backslashes, line ends and `<` as codes. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n<]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
