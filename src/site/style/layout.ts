export const layout = `
.bar > div, .crumbs, .page, .foot > div { width: min(100% - 2rem, 68rem); margin-inline: auto }
.bar { border-bottom: 1px solid var(--line) }
.bar > div { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1.6rem; padding-block: .7rem }
.brand { font: 700 1.35rem var(--serif); color: var(--ink); text-decoration: none; padding-block: .3rem }
.brand::before { content: ""; display: inline-block; width: .62em; height: .62em; margin-right: .4em; border-radius: 50%; background: var(--accent) }
.bar ul { display: flex; flex-wrap: wrap; gap: 0 1.1rem; list-style: none; margin: 0; padding: 0; font-size: var(--small) } .bar li + li { margin: 0 }
.bar li a { display: inline-block; padding-block: .45rem; color: var(--ink); text-decoration: none } .bar li a:hover, .bar [aria-current] { text-decoration: underline }
.crumbs { font-size: var(--small); padding-top: 1rem } .crumbs ol { display: flex; flex-wrap: wrap; align-items: baseline; list-style: none; margin: 0; padding: 0 } .crumbs li + li { margin: 0 } .crumbs li + li::before { content: "›"; padding-inline: .5em; color: var(--quiet) } .crumbs span { color: var(--quiet) } .crumbs a { display: inline-block; padding-block: .25rem }
.page { display: grid; grid-template-columns: minmax(0, 1fr); padding-bottom: 4rem }
.head { padding-top: 1.4rem } .head, .text { max-width: var(--measure) } .wide { max-width: none }
.text > h2:first-child, .text > section:first-child:not(.card) > h2 { margin-top: 1.4em }
@media (min-width: 64rem) {
  .page:has(> .contents) { grid-template-columns: minmax(0, var(--measure)) minmax(0, 1fr); column-gap: 4rem }
  .page:has(> .contents) > .head, .page > .text { grid-column: 1 }
  .contents { grid-column: 2; grid-row: 1 / span 2; align-self: start; position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto }
}
.foot { border-top: 1px solid var(--line); background: var(--soft); font-size: var(--small); color: var(--quiet) } .foot > div { padding-block: 1.6rem 2.4rem } .foot h2 { font: 650 1.05rem var(--sans); color: var(--ink); margin: 0 } .foot p { max-width: var(--measure) } .foot ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.6rem } .foot li + li { margin: 0 } .foot li a { display: inline-block; padding-block: .2rem; font-weight: 650 }
`
