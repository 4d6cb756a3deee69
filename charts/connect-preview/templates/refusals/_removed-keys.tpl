{{/*
Keys of older charts.
*/}}
{{- define "connect-preview.refuse-removed-keys" }}
{{- $removed := dict
  "image.tagPrefix" "put the operating system into image.os, or the whole tag into image.tag"
  "launcher.defaultInitContainer.tagPrefix" "put the whole tag into launcher.defaultInitContainer.tag"
  "backends.kubernetes.defaultInitContainer.tagPrefix" "put the whole tag into backends.kubernetes.defaultInitContainer.tag"
  "launcher.contentInitContainer" "use backends.kubernetes.defaultInitContainer"
  "launcher.customRuntimeYaml" "use executionEnvironments"
  "launcher.additionalRuntimeImages" "use executionEnvironments"
  "pod.serviceAccountName" "use rbac.serviceAccount.name"
  "pod.nodeSelector" "use nodeSelector, at the top level" }}
{{- range $path, $instead := $removed }}
{{- $value := $.Values }}
{{- range splitList "." $path }}{{ $value = get $value . }}{{ end }}
{{- if $value }}
- {{ $path }} was removed: {{ $instead }}
{{- end }}
{{- end }}
{{- end }}
