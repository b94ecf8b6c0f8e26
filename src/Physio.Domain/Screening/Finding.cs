namespace Physio.Domain.Screening;

/// <summary>
/// What one rule found: a record to show and to store as it was seen.
/// </summary>
/// <param name="Code">Stable code of the rule, such as VT-TEMP-HIGH.</param>
/// <param name="Severity">Weight of the finding.</param>
/// <param name="Urgency">How soon to be seen; only with <see cref="Severity.Refer"/>, or as advice with a caution.</param>
/// <param name="Summary">One sentence for the therapist.</param>
/// <param name="Measured">The value found, with its unit; null when the rule is about an answer.</param>
/// <param name="Limit">The limit that decided, with its unit.</param>
/// <param name="Source">Where the limit comes from.</param>
/// <param name="WhatToDo">Next step for the therapist.</param>
/// <param name="PatientText">What the patient reads when this finding closes the plan.</param>
/// <param name="Overridable">The closed list allows this finding to be set aside for this patient.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    Urgency? Urgency,
    string Summary,
    string? Measured,
    string? Limit,
    string Source,
    string WhatToDo,
    string PatientText,
    bool Overridable = false);
