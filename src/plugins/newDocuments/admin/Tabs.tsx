'use client'
import { Button } from '@payloadcms/ui'

/** What leads on from a document that has just been begun, as Payload shows it once the page is loaded anew. */
export const Tabs = ({ document }: { document: string }) => (
  <div className="doc-tabs">
    <div className="doc-tabs__tabs-container">
      <ul className="doc-tabs__tabs">
        <li>
          <Button buttonStyle="tab" className="doc-tab doc-tab--active" disabled el="div" margin={false}>
            Edit
          </Button>
        </li>
        <li>
          <Button buttonStyle="tab" className="doc-tab" el="link" margin={false} to={`${document}/versions`}>
            Versions
          </Button>
        </li>
      </ul>
    </div>
  </div>
)
