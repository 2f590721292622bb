import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', {
  description: 'Đối tượng có mã định danh: anything that node(id) can give.',
  resolveType: (value: { readonly node: string }) => value.node,
})
export abstract class Node {
  @Field(() => ID, { description: 'Mã định danh: stable and opaque.' })
  id: string
}
