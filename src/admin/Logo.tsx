/** The sign and the name, above the sign-in form. */
export const Logo = () => (
  <svg aria-label="Salus" height="52" role="img" viewBox="0 0 128 36" width="185">
    <rect fill="#0a5a63" height="36" rx="9" width="36" />
    <path d="M8 19.5h6l3-8.5 4 15.5 3-7h4.5" fill="none" stroke="#fff" strokeWidth="2.6" />
    <text fill="currentColor" fontSize="27" fontWeight="700" x="48" y="27">
      Salus
    </text>
  </svg>
)
