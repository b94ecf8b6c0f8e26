using Physio.Domain.Screening;

namespace Physio.Domain.Assessments;

/// <summary>A diagnosis's restriction that the therapist lifts for this patient, with the reason.</summary>
public sealed record LiftedRestriction(Restriction Restriction, string Reason);
