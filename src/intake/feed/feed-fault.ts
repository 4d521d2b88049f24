/** What is wrong with a feed, in words that follow "this feed …". */
export class FeedFault extends Error {
  readonly code: 'bad-feed' | 'too-large';

  constructor(message: string, code: 'bad-feed' | 'too-large' = 'bad-feed') {
    super(message);
    this.code = code;
  }
}
