/** A mail of our own, as a program would send it. Parts that are bytes are attached in base64. */
export interface Attached {
  readonly name: string
  readonly type?: string
  readonly content: string | Uint8Array
  readonly headers?: readonly string[]
}

export function mail(
  words: string,
  attached: readonly Attached[] = [],
  headers: readonly string[] = [],
): Buffer {
  const part = ({ name, type = 'application/octet-stream', content, headers: own = [] }: Attached) =>
    [
      '--b1',
      `Content-Type: ${type}; name*=UTF-8''${encodeURIComponent(name)}`,
      `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Content-Transfer-Encoding: base64',
      ...own,
      '',
      Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n'),
    ].join('\r\n')
  return Buffer.from(
    [
      'From: Van thu <vanthu@example.vn>',
      'To: So Xay dung <sxd@example.vn>',
      'Subject: =?UTF-8?B?R+G7rWkgdsSDbiBi4bqjbg==?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b1"',
      ...headers,
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(words).toString('base64'),
      ...attached.map(part),
      '--b1--',
      '',
    ].join('\r\n'),
  )
}
