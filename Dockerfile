# The command line for other CI systems: docs/container.md. Everything that it runs is in dist/, so nothing is installed here.
# Debian's slim image has a shell, which GitLab CI and Jenkins need to run a job's script in it.
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d

# The build passes what cannot be known in here: the address of the image, which release this is, and of which commit.
ARG IMAGE=cce-upgrade-gate
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="CCE Upgrade Gate" \
      org.opencontainers.image.description="Block the merge of a Kubernetes upgrade until Huawei Cloud CCE says the cluster is ready" \
      org.opencontainers.image.source="https://github.com/cce-upgrade-gate/cce-upgrade-gate" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"

COPY package.json LICENSE CHANGELOG.md /opt/cce-upgrade-gate/
COPY schema/ /opt/cce-upgrade-gate/schema/
COPY dist/ /opt/cce-upgrade-gate/dist/
COPY --chmod=755 container/cce-upgrade-gate /usr/local/bin/cce-upgrade-gate

# Hints then say `docker run` with the name of this image.
ENV CCE_UPGRADE_GATE_IMAGE="${IMAGE}:${VERSION}"

# The user "node" of the base image. As a number, so that Kubernetes can see that it is not root.
USER 1000:1000
# a folder that this user can write to, so that the demo runs without a volume
WORKDIR /home/node
ENTRYPOINT ["node", "/opt/cce-upgrade-gate/dist/cli/index.js"]
CMD ["--help"]
