// Package v1 has boats in a harbour.
//
// +kubebuilder:object:generate=true
// +groupName=harbour.example.com
package v1

import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

// Sailor is a member of the crew.
type Sailor struct {
	// Name of the sailor.
	// +kubebuilder:validation:MaxLength=63
	Name string `json:"name"`
	// Rank on board.
	// +kubebuilder:validation:Enum=mate;captain
	// +optional
	Rank string `json:"rank,omitempty"`
}

// BoatSpec is what a boat should be like.
// +kubebuilder:validation:XValidation:rule="!has(self.copies) || self.copies < 9",message="too many"
type BoatSpec struct {
	// Purpose of the boat.
	// +kubebuilder:validation:Enum=fishing;racing
	Purpose string `json:"purpose"`
	// Copies of the boat.
	// +kubebuilder:validation:Minimum=0
	// +kubebuilder:default=1
	// +optional
	Copies *int32 `json:"copies,omitempty"`
	// Crew on board.
	// +listType=map
	// +listMapKey=name
	// +kubebuilder:validation:MaxItems=20
	// +optional
	Crew []Sailor `json:"crew,omitempty"`
	// Labels of the boat.
	// +optional
	Labels map[string]string `json:"labels,omitempty"`
	// Sails when.
	// +optional
	Sails *metav1.Time `json:"sails,omitempty"`
}

// BoatStatus is what a boat is like.
type BoatStatus struct {
	// Copies that there are.
	Copies int32 `json:"copies"`
}

// Boat is a boat.
// +kubebuilder:object:root=true
// +kubebuilder:subresource:status
// +kubebuilder:subresource:scale:specpath=.spec.copies,statuspath=.status.copies
// +kubebuilder:printcolumn:name="Purpose",type=string,JSONPath=`.spec.purpose`
// +kubebuilder:resource:shortName=bt
type Boat struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`

	Spec   BoatSpec   `json:"spec"`
	Status BoatStatus `json:"status,omitempty"`
}
