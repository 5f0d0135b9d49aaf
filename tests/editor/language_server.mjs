// A client of yaml-language-server: the Language Server Protocol over its standard streams.

import { spawn } from "node:child_process";

const settings = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    schemas: {},
    format: { enable: false },
  },
};

export class LanguageServer {
  #process;
  #unread = Buffer.alloc(0);
  #answers = new Map(); // by the number of the request
  #diagnostics = new Map(); // by URI: what waits for them
  #last = 0;

  /// Starts `program`, a script of Node's, with the server.
  constructor(program) {
    this.#process = spawn(process.execPath, [program, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#process.stdout.on("data", (bytes) => this.#read(bytes));
  }

  async start() {
    await this.request("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: { completionItem: { documentationFormat: ["plaintext"] } } },
      },
    });
    this.#notify("initialized", {});
    this.#notify("workspace/didChangeConfiguration", { settings });
  }

  /// Opens a document. Returns what the server finds wrong with it.
  open(uri, text) {
    return new Promise((found) => {
      this.#diagnostics.set(uri, found);
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      this.#notify("textDocument/didOpen", { textDocument });
    });
  }

  complete(uri, position) {
    return this.request("textDocument/completion", { textDocument: { uri }, position });
  }

  hover(uri, position) {
    return this.request("textDocument/hover", { textDocument: { uri }, position });
  }

  async stop() {
    await this.request("shutdown", null);
    this.#notify("exit", null);
  }

  request(method, params) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, { resolve, reject });
      this.#write({ id, method, params });
    });
  }

  #notify(method, params) {
    this.#write({ method, params });
  }

  #write(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(bytes) {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (;;) {
      const end = this.#unread.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString("utf8", 0, end))[1]);
      const start = end + 4;
      if (this.#unread.length < start + length) return;
      this.#take(JSON.parse(this.#unread.toString("utf8", start, start + length)));
      this.#unread = this.#unread.subarray(start + length);
    }
  }

  #take(message) {
    if (message.method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = message.params;
      this.#diagnostics.get(uri)?.(diagnostics);
    } else if (message.method === "workspace/configuration") {
      const result = message.params.items.map((item) => settings[item.section] ?? null);
      this.#write({ id: message.id, result });
    } else if (message.method && message.id !== undefined) {
      this.#write({ id: message.id, result: null });
    } else if (this.#answers.has(message.id)) {
      const { resolve, reject } = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      message.error ? reject(new Error(message.error.message)) : resolve(message.result);
    }
  }
}
