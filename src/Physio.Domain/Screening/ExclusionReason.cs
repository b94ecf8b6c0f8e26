namespace Physio.Domain.Screening;

/// <summary>One reason against an exercise. Codes: DECISION, GROUP-NOT-IN-PHASE, RESTRICTION, LOAD-CAP, EQUIPMENT, FLOOR, SUPERVISED-ONLY, NOT-ON-PREGNANCY-LIST, UNTAGGED, RETIRED.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Text">One sentence for the therapist.</param>
/// <param name="WouldAdmit">The nearest change that would remove this reason; null when none would.</param>
public sealed record ExclusionReason(string Code, string Text, string? WouldAdmit);
