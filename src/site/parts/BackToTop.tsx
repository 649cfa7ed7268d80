/** A link, so that it moves the focus as well as the page. */
export const BackToTop = () => (
  <a className="back" href="#top">
    Back to top
  </a>
)
