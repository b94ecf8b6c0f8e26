namespace Physio.Domain.Policies;

/// <summary>Identifies one version of a clinic's own threshold policy.</summary>
public readonly record struct ClinicPolicyId(Guid Value)
{
    public static ClinicPolicyId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
