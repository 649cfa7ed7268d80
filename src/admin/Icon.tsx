/** The sign of the site, as readers see it in their tabs. */
export const Icon = () => (
  <svg aria-hidden="true" height="100%" viewBox="0 0 26 26" width="100%">
    <rect fill="#0a5a63" height="26" rx="7" width="26" />
    <path d="M6 14h4l2-6 3 11 2-5h3" fill="none" stroke="#fff" strokeWidth="2" />
  </svg>
)
