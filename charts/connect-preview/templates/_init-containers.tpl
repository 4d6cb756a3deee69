{{/*
Init containers: the user's, or those of Chronicle (the refusals see to it that there are not both).
*/}}
{{- define "connect-preview.init-containers" -}}
{{- if or .Values.initContainers .Values.chronicle.localConfig .Values.chronicleAgent.enabled }}
initContainers:
  {{- with .Values.initContainers }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
  {{- if .Values.chronicle.localConfig }}
  {{- include "connect-preview.chronicle-config-container" . | nindent 2 }}
  {{- end }}
  {{- if .Values.chronicleAgent.enabled }}
  {{- include "connect-preview.chronicle-agent-container" . | nindent 2 }}
  {{- end }}
{{- end }}
{{- end }}

{{/* Copies Chronicle's configuration into a folder that Chronicle's user owns. */}}
{{- define "connect-preview.chronicle-config-container" -}}
- name: chronicle-config
  image: {{ include "connect-preview.image" . | quote }}
  imagePullPolicy: {{ .Values.image.imagePullPolicy }}
  command:
    - /bin/sh
    - -c
    - cp /mnt/chronicle-configmap/chronicle-local.gcfg /mnt/chronicle-config/ && chown -R posit-chronicle:posit-chronicle /mnt/chronicle-config && chmod 700 /mnt/chronicle-config
  volumeMounts:
    - name: rstudio-connect-config
      mountPath: /mnt/chronicle-configmap
    - name: chronicle-config
      mountPath: /mnt/chronicle-config
{{- end }}

{{- define "connect-preview.chronicle-agent-container" -}}
{{- $agent := .Values.chronicleAgent -}}
- name: chronicle-agent
  image: "{{ $agent.image.registry }}/{{ $agent.image.repository }}:{{ $agent.image.tag }}{{ with $agent.image.sha }}@sha256:{{ . }}{{ end }}"
  imagePullPolicy: {{ $agent.image.imagePullPolicy }}
  restartPolicy: Always
  env:
    - name: CHRONICLE_SERVER_ADDRESS
      value: {{ $agent.serverAddress | quote }}
    - name: CHRONICLE_CONNECT_APIKEY
      {{- if $agent.connectApiKey.valueFrom }}
      valueFrom:
        {{- toYaml $agent.connectApiKey.valueFrom | nindent 8 }}
      {{- else }}
      value: {{ $agent.connectApiKey.value | quote }}
      {{- end }}
    {{- with $agent.agentEnvironment }}
    - name: CHRONICLE_AGENT_ENVIRONMENT
      value: {{ . | quote }}
    {{- end }}
    {{- with $agent.env }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- range list "resources" "securityContext" "volumeMounts" }}
  {{- if get $agent . }}
  {{- toYaml (pick $agent .) | nindent 2 }}
  {{- end }}
  {{- end }}
{{- end }}
