# syntax=docker/dockerfile:1
# The server for a Neo4j of its own container (docker-compose.yml): no Java, no Maven, no compiler, nothing that is only built with.
# `node deploy/pin-images.mjs` writes the digest of today behind the tag, here and in docker-compose.yml.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
# before the sources, so that they are fetched again only when the list has changed
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="chi-thi-graph" \
  org.opencontainers.image.description="Vietnamese directives, the papers that implement them, agencies and tasks, as GraphQL over Neo4j" \
  org.opencontainers.image.licenses="Apache-2.0" \
  org.opencontainers.image.source="https://github.com/chi-thi-graph/chi-thi-graph" \
  org.opencontainers.image.documentation="https://github.com/chi-thi-graph/chi-thi-graph/blob/main/docs/running.md" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}"
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CHI_THI_GRAPH_HOME=/data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/cypher cypher
COPY --from=build /app/data data
COPY --from=build /app/examples examples
# the one folder that it writes to; the number of its owner is told, so that a cluster can see that it is not root
RUN mkdir /data && chown 1000:1000 /data
VOLUME /data
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
# the first start makes the schema and loads the corpus
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=5 \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "dist/cli.js", "start"]
