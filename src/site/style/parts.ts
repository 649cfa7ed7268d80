export const parts = `
.label { margin: 0 0 .3rem; font-size: var(--small); font-weight: 650; color: var(--accent) }
.summary { font-size: var(--large); line-height: 1.5; color: var(--quiet); margin-top: .9rem }
.byline { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; padding-block: .8rem; margin-top: 1.3rem; border-block: 1px solid var(--line); font-size: var(--small); color: var(--quiet) }
.contents { font-size: var(--small); margin-top: 1.8rem } .contents h2 { font: 650 var(--small) var(--sans); margin: 0 } .contents ol { list-style: none; padding: 0; margin-top: .5rem; border-left: 2px solid var(--line) } .contents li + li { margin: 0 } .contents a { display: block; padding: .32rem 0 .32rem .9rem; margin-left: -2px; border-left: 2px solid transparent; color: inherit; text-decoration: none } .contents a:hover { border-color: var(--accent); color: var(--accent) }
.card { margin-top: 1.8rem; border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden } .card > :is(h2, h3) { margin: 0; padding: .7rem 1.1rem; font: 650 1.1rem/1.35 var(--sans); color: #fff } .card > div, .card > dl { margin: 0; padding: .3rem 1.1rem 1.1rem; background: var(--soft) }
.card.nonUrgent { border-color: var(--routine) } .card.nonUrgent > :is(h2, h3) { background: var(--routine) }
.card.urgent { border-color: var(--urgent) } .card.urgent > :is(h2, h3) { background: var(--urgent) }
.card.emergency { border-color: var(--emergency) } .card.emergency > :is(h2, h3) { background: var(--emergency) } .card.emergency > div { background: #6f0f0c; color: #fff } .card.emergency a { color: #ffd9d6 }
.card dt { font-weight: 650; margin-top: .9rem }
.facts { list-style: none; padding: 0; margin-top: 1.2rem } .facts li { margin: 0; padding-block: .75rem; border-top: 1px solid var(--line) } .facts li:last-child { border-bottom: 1px solid var(--line) } .facts b { display: block; font-weight: 650 }
@media (min-width: 40rem) { .facts li:has(span) { display: grid; grid-template-columns: 13rem 1fr; gap: 1.2rem } }
.quote { margin: 2.6rem 0; padding-left: 1.4rem; border-left: 4px solid var(--accent) } .quote blockquote { margin: 0; font: 500 1.3rem/1.45 var(--serif) } .quote p { margin: 0 } .quote figcaption { margin-top: .9rem; font-size: var(--small); color: var(--quiet) } .quote figcaption > * { display: block } .quote a { font-weight: 650 }
.points { margin-top: 2rem; padding: 1rem 1.2rem 1.2rem; background: var(--tint); border-radius: var(--radius) } .points > :is(h2, h3) { margin: 0; font: 650 1.05rem var(--sans) }
.dos { display: grid; gap: 1rem; margin-top: 1.5rem } .dos > div { border: 1px solid var(--line); border-top: 4px solid var(--good); border-radius: var(--radius); padding: .8rem 1.1rem 1.1rem } .dos > div + div { border-top-color: var(--bad) } .dos h3 { margin: 0; font: 650 1.05rem var(--sans) } .dos ul { list-style: none; padding: 0; margin-top: .5em } .dos li { position: relative; padding-left: 1.7em } .dos li::before { content: ""; position: absolute; left: .25em; top: .35em; width: .45em; height: .85em; border: solid var(--good); border-width: 0 .2em .2em 0; transform: rotate(40deg) } .dos > div + div li::before { content: "×" / ""; left: 0; top: 0; width: auto; height: auto; border: 0; transform: none; font: 700 1.5em/1.1 var(--sans); color: var(--bad) }
.picture { margin: 1.8rem 0 0 } .picture img { border-radius: var(--radius); background: var(--soft) } .picture figcaption { margin-top: .5rem; font-size: var(--small); color: var(--quiet) } .picture small { white-space: nowrap; font-size: .85em }
.table { overflow-x: auto; margin-top: 1.5rem } table { border-collapse: collapse; width: 100%; font-size: var(--small) } th, td { text-align: left; vertical-align: top; padding: .6rem .8rem .6rem 0; border-bottom: 1px solid var(--line) }
.faq details { border-bottom: 1px solid var(--line) } .faq details:first-of-type { margin-top: 1rem; border-top: 1px solid var(--line) } .faq summary { position: relative; cursor: pointer; list-style: none; font-weight: 650; padding: .9rem 2.2rem .9rem 0 } .faq summary::-webkit-details-marker { display: none } .faq summary::after { content: "+" / ""; position: absolute; right: .3rem; top: .5rem; font-size: 1.6rem; line-height: 1.3; color: var(--accent) } .faq [open] > summary::after { content: "–" / "" } .faq details > div { margin-bottom: 1rem; scroll-margin-top: 5rem } .faq details > div > :first-child { margin-top: 0 }
.sources, .disclaimer { font-size: var(--small) } .disclaimer { margin-top: 2rem; color: var(--quiet) }
.review { margin-top: 1.4rem; padding: .9rem 1.1rem; background: var(--tint); border-radius: var(--radius); font-size: var(--small) } .review dl { margin: 0 } .review dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem } .review dt { min-width: 8.5rem; color: var(--quiet) }
.teasers { list-style: none; padding: 0; margin-top: 1rem; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)) } .teasers li { position: relative; margin: 0; padding: 1rem 1.1rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius) } .teasers li:hover { border-color: var(--accent) } .teasers a { font: 650 1.1rem/1.3 var(--serif); text-decoration: none } .teasers a::after { content: ""; position: absolute; inset: 0; border-radius: var(--radius) } .teasers p { margin: .4rem 0 0; font-size: var(--small); line-height: 1.5; color: var(--quiet) } .teasers .why { margin: 0 0 .2rem; font-weight: 650; color: var(--accent) }
.letters { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: 1.2rem } .letters a { min-width: 2.4rem; padding: .35rem .6rem; text-align: center; border: 1px solid var(--line); border-radius: var(--radius); text-decoration: none }
.topics ul { list-style: none; padding: 0; columns: 17rem } .topics li { margin: 0; break-inside: avoid } .topics li a { display: inline-block; padding-block: .3rem }
.pages { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin-top: 2rem; font-size: var(--small) }
.back { display: inline-block; margin-top: 3rem; padding-block: .6rem; font-size: var(--small) }
@media (forced-colors: active) { .card, .quote, .points, .review { border: 2px solid } }
@media print {
  :root { --paper: #fff; --soft: #fff; --tint: #fff; --ink: #000; --quiet: #222; --line: #888; --accent: #000; color-scheme: light }
  .bar nav, .crumbs, .contents, .back, .skip, .letters, .pages { display: none }
  body { font: 11pt/1.45 var(--serif) } .page { display: block } .head, .text { max-width: none }
  .text a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 9pt; word-break: break-all }
  details::details-content { content-visibility: visible; block-size: auto } .faq summary::after { display: none }
  .card, .quote, .dos > div, .facts li, .faq details, .teasers li { break-inside: avoid } h2, h3 { break-after: avoid }
  .card[class] > :is(h2, h3, div, dl), .card[class] a { color: #000; background: none }
}
`
