import type { Frame } from '@/src/presenters/viewModels'

export const Footer = ({ emergency, footer }: Pick<Frame, 'emergency' | 'footer'>) => (
  <footer className="foot">
    <div>
      {emergency && (
        <section aria-labelledby="emergency">
          <h2 id="emergency">{emergency.heading}</h2>
          {emergency.text && <p>{emergency.text}</p>}
          <ul>
            {emergency.numbers.map(({ href, label, number }) => (
              <li key={href}>
                {label}: <a href={href}>{number}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {footer && <p>{footer}</p>}
    </div>
  </footer>
)
