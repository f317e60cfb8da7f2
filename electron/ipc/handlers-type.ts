import type { ChannelName, Output, ParsedInput } from '#shared/contract/index.ts';
import type { Context } from './context.ts';

export type Handler<C extends ChannelName> = (ctx: Context, input: ParsedInput<C>) => Output<C> | Promise<Output<C>>;
/** One for every channel of the contract: a missing one does not compile. */
export type Handlers = { readonly [C in ChannelName]: Handler<C> };
