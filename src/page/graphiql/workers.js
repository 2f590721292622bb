// Monaco looks here for its workers. Their addresses carry a hash; the build writes them into the page.
const { editorWorker, jsonWorker, graphqlWorker } = document.getElementById('explorer').dataset
const address = { json: jsonWorker, graphql: graphqlWorker }

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(address[label] ?? editorWorker, { type: 'module', name: label }),
}
