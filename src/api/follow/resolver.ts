import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import {
  follow,
  followsOf,
  mailAddressOf,
  setMailAddress,
  unfollow,
  type FollowRow,
} from '../../graph/follows.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { kindOfId } from '../node/ids.js'
import { Node } from '../node/type.js'
import { DigestMail, Follow } from './type.js'

/** A follow as its fields need it. */
const asFollow = ({ subject, since }: FollowRow) => ({ id: subject, since })

@Resolver(() => Follow)
export class FollowResolver {
  @FieldResolver(() => Node, { nullable: true })
  subject(@Root() { id }: Follow, @Ctx() { loaders }: Context) {
    const kind = followedKind(id)
    return kind && loaders[kind].load(id)
  }

  @Query(() => [Follow], {
    nullable: true,
    description:
      'Các mục đang theo dõi: the directives, bodies and places that the viewer follows, in the order in which they began. At most 50. For readers; strangers follow nothing.',
  })
  async follows(@Ctx() context: Context) {
    return (await followsOf(context.graph, requireRole(context, 'READER'))).map(asFollow)
  }

  @Mutation(() => [Follow], {
    description:
      'Theo dõi: from now on the viewer’s digest tells of this directive, body or place. Gives all that the viewer follows, at most 50. For readers.',
  })
  async follow(
    @Ctx() context: Context,
    @Arg('subject', () => ID, {
      description: 'Đối tượng: the id of a document, an agency or a territory.',
    })
    subject: string,
  ) {
    const person = requireRole(context, 'READER')
    const { graph, loaders, now } = context
    const kind = followedKind(subject)
    if (kind === null || (await loaders[kind].load(subject)) === null)
      throw new AppError('NOT_FOUND', 'There is no document, agency or territory with this id.', {
        details: { argument: 'subject' },
      })
    await follow(graph, { person, subject, at: now() })
    return (await followsOf(graph, person)).map(asFollow)
  }

  @Mutation(() => [Follow], {
    description:
      'Thôi theo dõi: the viewer’s digest tells of it no longer. Gives all that the viewer follows, at most 50. For readers.',
  })
  async unfollow(
    @Ctx() context: Context,
    @Arg('subject', () => ID, { description: 'Đối tượng: the id of what is followed.' }) subject: string,
  ) {
    const person = requireRole(context, 'READER')
    await unfollow(context.graph, { person, subject })
    return (await followsOf(context.graph, person)).map(asFollow)
  }

  @Query(() => DigestMail, {
    nullable: true,
    description:
      'Thư điểm tin: where the viewer’s digest is sent, and what came of the last one. For readers.',
  })
  async digestMail(@Ctx() context: Context) {
    return mailAddressOf(context.graph, requireRole(context, 'READER'))
  }

  @Mutation(() => DigestMail, {
    description:
      'Nhận điểm tin qua thư: from now on the viewer’s digest is sent to this address, once a day, if the server sends mail. Null ends it. For readers.',
  })
  async receiveDigest(
    @Ctx() context: Context,
    @Arg('address', () => String, {
      nullable: true,
      description: 'Địa chỉ thư điện tử: one address; null for none.',
    })
    address?: string | null,
  ) {
    const person = requireRole(context, 'READER')
    await setMailAddress(context.graph, person, address == null ? null : validAddress(address))
    return mailAddressOf(context.graph, person)
  }
}

/** The kind of an object that can be followed; null for all others. */
function followedKind(id: string): 'document' | 'agency' | 'territory' | null {
  const kind = kindOfId(id)
  return kind === 'document' || kind === 'agency' || kind === 'territory' ? kind : null
}

const MAX_ADDRESS = 254

/** One address as it may stand in a header. @throws AppError BAD_USER_INPUT */
function validAddress(given: string): string {
  const address = given.trim()
  if (
    address.length <= MAX_ADDRESS &&
    /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(?:\.[^\s@<>,;:"()[\]\\.]+)+$/.test(address)
  )
    return address
  throw new AppError('BAD_USER_INPUT', 'address is not the address of one mailbox.', {
    remedy: 'Write it as in vanphong@tinh.example.vn.',
    details: { argument: 'address' },
  })
}
