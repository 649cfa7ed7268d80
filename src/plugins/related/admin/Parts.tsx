'use client'
import type { Signals } from '@/src/related/signals'

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** Every part of a score, for whoever wants to know how a suggestion came about. */
export const Parts = ({ signals: { fused, text, title, topics } }: { signals: Signals }) => (
  <details className="related-parts">
    <summary>How it was found</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col">Strength</th>
          <th scope="col">Rank</th>
        </tr>
      </thead>
      <tbody>
        {topics && (
          <tr>
            <th scope="row">
              Shared topics:{' '}
              {topics.shared.map(({ name, weight }) => `${name} (${NUMBER.format(weight)})`).join(', ')}
            </th>
            <td>{NUMBER.format(topics.similarity)}</td>
            <td>{topics.rank}</td>
          </tr>
        )}
        {title && (
          <tr>
            <th scope="row">Titles and other names</th>
            <td>{NUMBER.format(title.similarity)}</td>
            <td>{title.rank}</td>
          </tr>
        )}
        {text && (
          <tr>
            <th scope="row">Texts: {text.words.join(', ')}</th>
            <td>{NUMBER.format(text.similarity)}</td>
            <td>{text.rank}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td colSpan={2}>{NUMBER.format(fused)}</td>
        </tr>
      </tfoot>
    </table>
  </details>
)
