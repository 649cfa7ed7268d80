import { CareCard } from '@/src/blocks/CareCard/component'
import { DosAndDonts } from '@/src/blocks/DosAndDonts/component'
import { FactList } from '@/src/blocks/FactList/component'
import { Figure } from '@/src/blocks/Figure/component'
import { KeyPoints } from '@/src/blocks/KeyPoints/component'
import { Quote } from '@/src/blocks/Quote/component'
import type { BodyNode } from '@/src/presenters/viewModels'
import { Table } from './parts/Table'
import { Words } from './Words'

/** Rich text. Its nodes have no names of their own, so their place is their key. */
export const Body = ({ nodes }: { nodes: BodyNode[] }) =>
  nodes.map((node, place) => <Node key={place} node={node} />)

const Node = ({ node }: { node: BodyNode }) => {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Words of={node.children} />
        </p>
      )
    case 'heading': {
      const Heading = `h${node.level}` as const
      return (
        <Heading id={node.id}>
          <Words of={node.children} />
        </Heading>
      )
    }
    case 'list': {
      const items = node.items.map((item, place) => (
        <li key={place}>
          <Words of={item.children} />
          <Body nodes={item.nested} />
        </li>
      ))
      return node.isOrdered ? <ol start={node.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Table {...node} />
    case 'quote':
      return <Quote {...node} />
    case 'factList':
      return <FactList {...node} />
    case 'careCard':
      return (
        <CareCard {...node}>
          <Body nodes={node.body} />
        </CareCard>
      )
    case 'dosAndDonts':
      return <DosAndDonts {...node} />
    case 'keyPoints':
      return <KeyPoints {...node} />
    case 'figure':
      return <Figure {...node} />
  }
}
