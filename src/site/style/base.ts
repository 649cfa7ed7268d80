export const base = `
:root {
  color-scheme: light dark;
  --paper: #fff; --soft: #f4f7f6; --ink: #17211f; --quiet: #4c5a57; --line: #d3dcda; --edge: #74827f;
  --accent: #0a5a63; --tint: #e4f0ef; --good: #1c6b34; --bad: #a8201a;
  --emergency: #8e1410; --urgent: #b3261e; --routine: #0b57a4;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  --small: .9rem; --large: clamp(1.12rem, 1rem + .5vw, 1.3rem);
  --radius: .5rem; --measure: 42rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121817; --soft: #1a2321; --ink: #e8eeec; --quiet: #a9b8b4; --line: #33413e; --edge: #84948f;
    --accent: #7fd0d6; --tint: #18302f; --good: #7bcf93; --bad: #ff9b93;
  }
}
*, ::before, ::after { box-sizing: border-box }
html { font: 100%/1.65 var(--sans); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
body { margin: 0; overflow-wrap: break-word; font-size: 1.0625rem }
a { color: var(--accent); text-underline-offset: .16em; text-decoration-thickness: .07em }
a:hover { text-decoration-thickness: .14em }
:focus-visible { outline: 3px solid #e39b00; outline-offset: 2px; border-radius: 2px }
main:focus, .bar:focus { outline: 0 }
h1, h2, h3, h4 { line-height: 1.22; text-wrap: balance; font-family: var(--serif) }
h1 { font-size: clamp(2rem, 1.5rem + 2.6vw, 3rem); font-weight: 650; letter-spacing: -.015em; margin: 0 }
h2 { font-size: clamp(1.4rem, 1.2rem + .9vw, 1.75rem); font-weight: 650; margin: 2.4em 0 0 }
h3 { font-size: 1.2rem; margin: 1.8em 0 0 } h4 { font-size: 1.05rem; margin: 1.6em 0 0 }
p, ul, ol, dl { margin: 1em 0 0 } h2 + *, h3 + *, h4 + * { margin-top: .6em }
li + li { margin-top: .4em } ul, ol { padding-left: 1.4em }
img { max-width: 100%; height: auto; display: block }
dd { margin: 0 }
.skip { position: absolute; left: -999rem; background: var(--ink); color: var(--paper); padding: .7rem 1rem; z-index: 1 } .skip:focus { left: 0; top: 0 }
.banner { margin: 0; padding: .5rem 1rem; background: #ffd166; color: #221a00; text-align: center; font-size: var(--small) }
`
